package org.groundswell.platform;

/// One static file as it is sent.
///
/// @param address where it is served, with the hash of its content in the name
/// @param type its content type
record Asset(String address, String type, Packed content) {

    static Asset of(String name, String type, byte[] plain) {
        var content = Packed.of(plain);
        int dot = name.lastIndexOf('.');
        var address = "/assets/" + name.substring(0, dot) + "." + content.hash() + name.substring(dot);
        return new Asset(address, type, content);
    }
}
