package org.groundswell.link;

import org.groundswell.platform.AddressForm;

/// The address somebody wants a new link for.
public class LostLinkForm extends AddressForm {}
