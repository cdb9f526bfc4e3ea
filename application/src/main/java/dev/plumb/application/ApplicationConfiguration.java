package dev.plumb.application;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Lets use cases try again what a deadlock took back, each try in a transaction of its own, and
 * lets things be done by the clock.
 */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
@EnableScheduling
class ApplicationConfiguration {}
