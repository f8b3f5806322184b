package org.groundswell.action;

/// One place of a form.
public class PlaceForm {

    private String name = "";
    private String address = "";

    static PlaceForm of(Place place) {
        var form = new PlaceForm();
        form.name = place.name();
        form.address = place.address();
        return form;
    }

    boolean isEmpty() {
        return name.isBlank() && address.isBlank();
    }

    Place place() {
        return new Place(name.strip(), address.strip());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
