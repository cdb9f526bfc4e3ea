package dev.plumb.application.demo;

import dev.plumb.application.access.AppointManager;
import dev.plumb.application.access.CreateFirstAdmin;
import dev.plumb.application.access.CreateTeam;
import dev.plumb.application.access.CreateUser;
import dev.plumb.application.access.PasswordHasher;
import dev.plumb.application.lists.AddEntry;
import dev.plumb.application.pipelines.CreatePipeline;
import dev.plumb.application.pipelines.SetCompany;
import org.springframework.stereotype.Component;

/** The use cases that found a company, and what they need. */
@Component
record DemoUseCases(
        CreateFirstAdmin createFirstAdmin,
        CreateUser createUser,
        CreateTeam createTeam,
        AppointManager appointManager,
        SetCompany setCompany,
        CreatePipeline createPipeline,
        AddEntry addEntry,
        PasswordHasher hasher) {}
