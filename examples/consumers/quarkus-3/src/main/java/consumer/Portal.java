package consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.eposcases.ticket.Ticket;
import io.github.eposcases.ticket.TicketJacksonModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** A portal on Quarkus: a customizer gives its ObjectMapper the module, and resources take and return tickets. */
@Path("/")
public class Portal {
    @POST
    @Path("enrolments")
    public String enrol(@Valid EnrolmentForm form) {
        return "accepted";
    }

    @POST
    @Path("tickets")
    public Ticket ticket(Ticket ticket) {
        return ticket;
    }

    @Singleton
    public static class Tickets implements ObjectMapperCustomizer {
        @Override
        public void customize(ObjectMapper mapper) {
            mapper.registerModule(new TicketJacksonModule());
        }
    }
}
