package dev.guanxi.customer.importing.store;

import dev.guanxi.customer.importing.ImportFiles;
import dev.guanxi.customer.tabular.TableSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Files in pieces of a megabyte or so. */
@Repository
class JdbcImportFiles implements ImportFiles {

    private final JdbcClient jdbc;

    JdbcImportFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void begin(UUID file) {
        jdbc.sql("INSERT INTO import_file (id) VALUES (:id)").param("id", file).update();
    }

    @Override
    public void append(UUID file, int piece, byte[] content) {
        jdbc.sql(
                        """
                        INSERT INTO import_file_piece (file_id, piece, content)
                        VALUES (:file, :piece, :content)
                        """)
                .param("file", file)
                .param("piece", piece)
                .param("content", content)
                .update();
    }

    @Override
    public void discard(UUID file) {
        jdbc.sql("DELETE FROM import_file WHERE id = :id").param("id", file).update();
    }

    @Override
    public TableSource source(UUID file) {
        return () -> new Pieces(file);
    }

    private Optional<byte[]> piece(UUID file, int piece) {
        return jdbc.sql(
                        """
                        SELECT content FROM import_file_piece
                        WHERE file_id = :file AND piece = :piece
                        """)
                .param("file", file)
                .param("piece", piece)
                .query((row, index) -> row.getBytes(1))
                .optional();
    }

    /** What an upload that died left behind, and the files of imports that are forgotten. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT4M")
    void forgetOrphans() {
        jdbc.sql(
                        """
                        DELETE FROM import_file f WHERE created_at < now() - interval '1 day'
                          AND NOT EXISTS (SELECT FROM customer_import WHERE file_id = f.id)
                        """)
                .update();
    }

    /** One piece at a time is in memory. */
    private final class Pieces extends InputStream {

        private final UUID file;
        private ByteArrayInputStream current = new ByteArrayInputStream(new byte[0]);
        private int next;

        Pieces(UUID file) {
            this.file = file;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            int read = current.read(bytes, offset, length);
            while (read < 0) {
                byte[] piece = piece(file, next).orElse(null);
                if (piece == null) {
                    return -1;
                }
                next++;
                current = new ByteArrayInputStream(piece);
                read = current.read(bytes, offset, length);
            }
            return read;
        }
    }
}
