package io.onrecord.infra;

/** Hears what became of each event. Called from several threads. */
interface Deliveries {

    /** The function logged a line. */
    void logged(String line);

    /** The function handled it. */
    void handled(ObjectChange change);

    /** The function failed every time; nobody tries again. */
    void parked(FailedDelivery delivery);
}
