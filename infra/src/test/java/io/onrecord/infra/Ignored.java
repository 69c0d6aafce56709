package io.onrecord.infra;

/** Hears nothing. */
final class Ignored implements Deliveries {

    @Override
    public void logged(String line) {}

    @Override
    public void handled(ObjectChange change) {}

    @Override
    public void parked(FailedDelivery delivery) {}
}
