package org.groundswell.home;

import org.groundswell.action.Sharing;

/// What a partner's links brought to a coming action, and what it can send and print to bring more.
///
/// @param said numbers in words
/// @param cards path of the cards to print, without the language's prefix
/// @param poster path of the poster to print, likewise
/// @param qr an svg element
/// @param snippet HTML of a link, for a page of its own
record Brought(
        String action, String said, Sharing.Share share, String qr, String cards, String poster, String snippet) {}
