package io.onrecord.infra;

/** Hears of deliveries and says nothing. */
final class Silence implements Deliveries {

    @Override
    public void logged(String line) {}

    @Override
    public void handled(ObjectChange change) {}

    @Override
    public void parked(FailedDelivery delivery) {}
}
