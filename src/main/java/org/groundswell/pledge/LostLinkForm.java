package org.groundswell.pledge;

import org.groundswell.platform.AddressForm;

/// The address somebody wants a new link for.
public class LostLinkForm extends AddressForm {}
