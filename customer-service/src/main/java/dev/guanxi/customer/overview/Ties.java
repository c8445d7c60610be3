package dev.guanxi.customer.overview;

import dev.guanxi.customer.relationship.RelatedCustomer;
import dev.guanxi.customer.team.TeamMember;

/** Whom a customer is tied to today: other customers, and our employees. */
public record Ties(Section<RelatedCustomer> relationships, Section<TeamMember> team) {}
