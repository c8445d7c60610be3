package dev.guanxi.customer.mapping;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Recognises columns by their names, as people and other systems write them. */
class ColumnNames {

    private static final Map<String, String> USUAL = new HashMap<>();

    static {
        usual("name", "company", "companyname", "customername", "fullname", "名称", "姓名", "客户名称");
        usual("givenName", "firstname", "forename", "vorname", "名");
        usual("familyName", "lastname", "surname", "nachname", "姓");
        usual("kind", "type", "customertype", "类型");
        usual("phones[main].number", "phone", "phonenumber", "telephone", "tel", "telefon", "电话");
        usual("phones[mobile].number", "mobile", "mobilephone", "cell", "cellphone", "手机");
        usual("emails[main].address", "email", "mail", "emailaddress", "邮箱", "电子邮件");
        usual("addresses[main].street", "street", "address", "addressline1", "strasse", "地址");
        usual("addresses[main].city", "city", "town", "ort", "城市");
        usual(
                "addresses[main].postalCode",
                "postalcode",
                "postcode",
                "zip",
                "zipcode",
                "plz",
                "邮编");
        usual("addresses[main].country", "country", "countrycode", "land", "国家");
        usual("id", "customerid");
    }

    private final Map<String, String> fields = new HashMap<>(USUAL);
    private final Collection<String> known;

    ColumnNames(Collection<String> known) {
        this.known = known;
        known.forEach(field -> fields.put(plain(field), field));
    }

    private static void usual(String field, String... names) {
        Arrays.stream(names).forEach(name -> USUAL.put(name, field));
    }

    /** The field that a column is about; empty when its name says nothing to us. */
    Optional<FieldPath> field(String column) {
        String usual = fields.get(plain(column));
        if (usual != null) {
            return Optional.of(FieldPath.of(usual));
        }
        try {
            FieldPath path = FieldPath.of(decapitalised(column.strip()));
            return known.contains(path.field()) ? Optional.of(path) : Optional.empty();
        } catch (UnknownField e) {
            return Optional.empty();
        }
    }

    /** Spreadsheets like to begin a cell with a capital letter. */
    private static String decapitalised(String column) {
        return column.isEmpty()
                ? column
                : column.substring(0, 1).toLowerCase(Locale.ROOT) + column.substring(1);
    }

    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}.\\[\\]]", "");
    }
}
