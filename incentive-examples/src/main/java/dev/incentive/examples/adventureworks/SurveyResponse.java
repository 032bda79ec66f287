package dev.incentive.examples.adventureworks;

import dev.incentive.measurement.SurveyAnswer;

/** One respondent's answer, which counts in a calendar year; {@code number} is the respondent's. */
record SurveyResponse(int year, int number, SurveyAnswer answer) {}
