package org.groundswell.action;

import java.util.List;

/// A draft whose day comes near, and what it still lacks.
public record DraftDue(DraftLine draft, List<Lack> lacks) {}
