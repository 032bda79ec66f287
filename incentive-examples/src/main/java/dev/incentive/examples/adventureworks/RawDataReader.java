package dev.incentive.examples.adventureworks;

import dev.incentive.examples.extract.CsvRow;
import dev.incentive.examples.extract.Quarter;
import dev.incentive.measurement.SurveyAnswer;
import dev.incentive.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads all files; what is wrong in any of them is reported together. */
final class RawDataReader {

    /** The years that the two surveys, of 2017 and 2018, are counted in. */
    private static final int FIRST_YEAR = 2012;

    private static final int SECOND_YEAR = 2013;

    private static final int BLANK = 11;
    private static final int LARGEST_KEY = 999_999_999;

    private final DataFiles files;

    private RawDataReader(DataFiles files) {
        this.files = files;
    }

    static RawData read(Path directory) throws IOException {
        DataFiles files = new DataFiles(directory);
        RawData data = new RawDataReader(files).data();
        files.problems().throwIfErrors("The data in " + directory);
        return data;
    }

    private RawData data() throws IOException {
        Map<String, SalesPerson> people = people();
        Map<String, Account> accounts = accounts();
        List<Order> orders = new OrderReader(files).read(people, accounts);
        List<QuarterQuota> quotas = quotas(people);
        List<SurveyResponse> responses = new ArrayList<>(responses(DataFile.SURVEY_2017, FIRST_YEAR));
        responses.addAll(responses(DataFile.SURVEY_2018, SECOND_YEAR));
        return new RawData(people, accounts, orders, quotas, responses);
    }

    private Map<String, SalesPerson> people() throws IOException {
        Map<String, String> groups = new LinkedHashMap<>();
        files.forEachRow(
                DataFile.TERRITORIES,
                row -> groups.put(row.text("SalesTerritoryKey"), row.text("SalesTerritoryGroup")));
        Map<String, SalesPerson> people = new LinkedHashMap<>();
        files.forEachRow(DataFile.SALES_PEOPLE, row -> {
            SalesPerson person = person(row, groups);
            once(people.putIfAbsent(row.text("EmployeeKey"), person) == null, row, "EmployeeKey");
        });
        return people;
    }

    private static SalesPerson person(CsvRow row, Map<String, String> groups) {
        String name = Stream.of("FirstName", "MiddleName", "LastName")
                .map(row::textOrEmpty)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        String group = row.reference("SalesTerritoryKey", groups, "a territory of territories.csv");
        return new SalesPerson(row.whole("EmployeeKey", LARGEST_KEY), name, group);
    }

    private Map<String, Account> accounts() throws IOException {
        Map<String, Account> accounts = new LinkedHashMap<>();
        files.forEachRow(DataFile.RESELLERS, row -> {
            Account account = account(row);
            once(accounts.putIfAbsent(account.key(), account) == null, row, "ResellerKey");
        });
        return accounts;
    }

    private static Account account(CsvRow row) {
        String city = String.join(", ", row.text("City"), row.text("StateProvinceName"), row.text("Country"));
        return new Account(row.text("ResellerKey"), row.decimal("AnnualSales"), city);
    }

    private List<QuarterQuota> quotas(Map<String, SalesPerson> people) throws IOException {
        Map<PersonQuarter, QuarterQuota> quotas = new LinkedHashMap<>();
        files.forEachRow(DataFile.QUOTAS, row -> {
            QuarterQuota quota = quota(row, people);
            PersonQuarter key = new PersonQuarter(quota.person(), quota.quarter());
            once(quotas.putIfAbsent(key, quota) == null, row, "AppliesToQuarterStart");
        });
        return List.copyOf(quotas.values());
    }

    private static QuarterQuota quota(CsvRow row, Map<String, SalesPerson> people) {
        SalesPerson person = row.reference("EmployeeKey", people, "a person of sales_people.csv");
        LocalDate start = row.date("AppliesToQuarterStart");
        Quarter quarter = Quarter.containing(start);
        if (!quarter.period().start().equals(start)) {
            throw row.wrong("AppliesToQuarterStart", ProblemCode.PERIOD_INVALID, "the first day of a quarter");
        }
        return new QuarterQuota(person.key(), quarter, row.decimal("SalesAmountQuota"));
    }

    private List<SurveyResponse> responses(DataFile survey, int year) throws IOException {
        List<SurveyResponse> responses = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        files.forEachRow(survey, row -> {
            SurveyResponse response = response(row, year);
            once(seen.add(response.number()), row, "RESPNUM");
            responses.add(response);
        });
        return responses;
    }

    private static SurveyResponse response(CsvRow row, int year) {
        int number = row.whole("RESPNUM", LARGEST_KEY);
        String id = Integer.toString(number);
        int rating = row.textOrEmpty("NETPRO").isEmpty() ? BLANK : row.whole("NETPRO", BLANK);
        SurveyAnswer answer = rating == BLANK ? SurveyAnswer.blank(id) : SurveyAnswer.of(id, rating);
        return new SurveyResponse(year, number, answer);
    }

    private static void once(boolean first, CsvRow row, String column) {
        if (!first) {
            throw row.wrong(column, ProblemCode.IDENTIFIER_DUPLICATE, "each once");
        }
    }
}
