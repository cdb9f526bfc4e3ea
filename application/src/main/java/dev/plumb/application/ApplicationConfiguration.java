package dev.plumb.application;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Lets use cases try again what a deadlock took back; each try is a transaction of its own. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
class ApplicationConfiguration {}
