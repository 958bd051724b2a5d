package coop.cooperer.rencontres.seminars.hearing;

import coop.cooperer.rencontres.contracts.ApplicationsEvent;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.ApplicationSubmitted;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.ApplicationWithdrawn;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidRejected;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidSelected;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidsOpened;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallCancelled;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallClosed;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallPublished;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CorrectionNoticeDue;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.DeadlineChanged;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.LotAccepted;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.LotDeclaredUnsuccessful;
import coop.cooperer.rencontres.platform.messaging.Delivery;
import coop.cooperer.rencontres.platform.messaging.EventConsumer;
import coop.cooperer.rencontres.seminars.lot.AwardLot;
import coop.cooperer.rencontres.seminars.seminar.CancelSeries;
import coop.cooperer.rencontres.seminars.seminar.Plan;
import coop.cooperer.rencontres.seminars.seminar.PlanSeminar;
import coop.cooperer.rencontres.seminars.series.DescribeSeries;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Plans what a call plans, and hands seminars to those whose bids were chosen. */
@ApplicationScoped
class ApplicationsConsumer implements EventConsumer<ApplicationsEvent> {

    private final DescribeSeries series;
    private final PlanSeminar plan;
    private final CancelSeries cancel;
    private final AwardLot lots;

    ApplicationsConsumer(
            DescribeSeries series, PlanSeminar plan, CancelSeries cancel, AwardLot lots) {
        this.series = series;
        this.plan = plan;
        this.cancel = cancel;
        this.lots = lots;
    }

    @Override
    public void on(Delivery<ApplicationsEvent> delivery) {
        switch (delivery.event()) {
            case CallPublished(var call, _, _, var seminars) -> plan(call, seminars);
            case CallCancelled(var call) -> cancel.run(call);
            case BidSelected(var bid, _, var lot, var organisation, _) ->
                    lots.award(lot, organisation, bid);
            case DeadlineChanged _,
                    CorrectionNoticeDue _,
                    CallClosed _,
                    BidsOpened _,
                    ApplicationSubmitted _,
                    ApplicationWithdrawn _,
                    BidRejected _ -> {
                // Until a bid is selected, seminars do not care who answers the call.
            }
            case LotDeclaredUnsuccessful _, LotAccepted _ -> {
                // A lot without a holder leaves its seminar planned; an accepted one is history.
            }
        }
    }

    private void plan(UUID call, List<ApplicationsEvent.Seminar> seminars) {
        series.begin(call);
        for (var seminar : seminars) {
            plan.run(
                    seminar.id(),
                    new Plan(call, seminar.lot(), seminar.publicCode(), Optional.empty()));
            lots.dedicate(seminar.lot(), seminar.id());
        }
    }
}
