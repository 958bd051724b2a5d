package coop.cooperer.rencontres.applications.call;

import java.util.UUID;

/** Tells the features that keep bids, inside the transaction that opens them, to unseal them. */
public record BidsUnsealed(UUID call) {}
