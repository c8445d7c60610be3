package dev.guanxi.platform.testing.samples.deal.web;

import dev.guanxi.platform.components.FreePorts;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.testing.samples.deal.Deal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows the aggregate itself. No bean: other tests scan for those. */
@RequestMapping("/deals")
public class DealController {

    record DealView(int port) {}

    @GetMapping("/all")
    public Page<Deal> deals() {
        return new Page<>(List.of(), null);
    }

    @GetMapping("/views")
    public List<DealView> views() {
        return List.of(new DealView(FreePorts.next()));
    }
}
