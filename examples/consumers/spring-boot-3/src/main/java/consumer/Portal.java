package consumer;

import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.ticket.EmlProfile;
import io.github.eposcases.ticket.JakartaMail;
import io.github.eposcases.ticket.Ticket;
import io.github.eposcases.ticket.TicketJacksonModule;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.util.Properties;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSender;

/** A portal on Spring Boot 3: the module is a bean, and the ObjectMapper of Spring Boot knows tickets. */
@SpringBootApplication
public class Portal {
    private final JavaMailSender mail;

    public Portal(JavaMailSender mail) {
        this.mail = mail;
    }

    public static void main(String[] args) {
        SpringApplication.run(Portal.class, args);
    }

    @Bean
    static TicketJacksonModule ticketJacksonModule() {
        return new TicketJacksonModule();
    }

    public void send(Ticket ticket) throws MessagingException, IOException {
        EmlProfile profile = EmlProfile.of(EmailAddress.of("school12@school.example"));
        mail.send(JakartaMail.message(ticket, profile, Session.getInstance(new Properties())));
    }
}
