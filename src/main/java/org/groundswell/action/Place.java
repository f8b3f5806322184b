package org.groundswell.action;

/// One place with its address, as people would say it to a driver.
public record Place(String name, String address) {}
