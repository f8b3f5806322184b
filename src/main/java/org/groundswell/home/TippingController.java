package org.groundswell.home;

import java.util.List;
import java.util.Locale;
import org.groundswell.account.Actor;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignView;
import org.groundswell.count.CountQueries;
import org.groundswell.count.TippingCurve;
import org.groundswell.geo.PlaceNames;
import org.groundswell.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// How those who wait for others would come in, place by place.
@Controller
class TippingController {

    private final Desk desk;
    private final ActionQueries actions;
    private final CountQueries counts;
    private final PlaceNames names;
    private final MessageSource messages;

    TippingController(Desk desk, ActionQueries actions, CountQueries counts, PlaceNames names, MessageSource messages) {
        this.desk = desk;
        this.actions = actions;
        this.counts = counts;
        this.names = names;
        this.messages = messages;
    }

    /// @param place two letters of a state or five digits of a county with a curve, or nothing for everywhere
    @GetMapping("/organize/{campaign}/actions/{action}/tipping")
    String show(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable String action,
            @RequestParam(defaultValue = "") String place,
            Locale locale,
            Model model) {
        CampaignView view = desk.open(actor, campaign);
        ActionView found = actions.published(campaign, action).orElseThrow(NotFound::new);
        List<TippingPlace> places = places(found, locale);
        model.addAttribute("campaign", view);
        model.addAttribute("name", found.name().in(locale));
        model.addAttribute("path", "/organize/%s/actions/%s".formatted(campaign, action));
        model.addAttribute("places", places);
        model.addAttribute("best", TippingPlace.best(places));
        model.addAttribute("place", place);
        TippingCurve curve = curve(places, place);
        model.addAttribute("curve", curve);
        model.addAttribute("drawing", curve == null ? null : TippingDrawing.svg(curve));
        return "home/tipping";
    }

    /// Nothing while too few wait everywhere.
    private static @Nullable TippingCurve curve(List<TippingPlace> places, String key) {
        TippingCurve curve = places.stream()
                .filter(place -> place.key().equals(key))
                .findFirst()
                .map(TippingPlace::curve)
                .orElse(null);
        if (curve == null && !key.isEmpty()) {
            throw new NotFound();
        }
        return curve;
    }

    private List<TippingPlace> places(ActionView action, Locale locale) {
        String everywhere = messages.getMessage("home.tipping.everywhere", null, locale);
        return TippingPlace.all(
                counts.tipping(action.id()),
                place -> place.state().isEmpty() ? everywhere : names.name(place.state(), place.county(), locale));
    }
}
