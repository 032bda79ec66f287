package dev.incentive.examples.adventureworks;

import dev.incentive.examples.extract.CsvRow;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.value.Rational;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads orders and their lines, and holds the one against the other. */
final class OrderReader {

    private final DataFiles files;
    private final Map<String, String> categories = new LinkedHashMap<>();
    private final Map<String, OrderLines> lines = new LinkedHashMap<>();
    private final Map<String, Order> orders = new TreeMap<>();

    OrderReader(DataFiles files) {
        this.files = files;
    }

    List<Order> read(Map<String, SalesPerson> people, Map<String, Account> accounts) throws IOException {
        files.forEachRow(DataFile.PRODUCTS, row -> categories.put(row.text("ProductKey"), row.textOrEmpty("Category")));
        files.forEachRow(DataFile.LINES, this::line);
        files.forEachRow(DataFile.ORDERS, row -> order(row, people, accounts));
        lines.forEach((number, ofNoOrder) -> files.problems()
                .error(
                        ProblemCode.REFERENCE_UNKNOWN,
                        ofNoOrder.first(),
                        "order '" + number + "'",
                        "an order of " + DataFile.ORDERS.fileName()));
        return orders.values().stream().sorted().toList();
    }

    private void line(CsvRow row) {
        String category = row.reference("ProductKey", categories, "a product of products.csv");
        Rational amount = row.decimal("SalesAmount");
        String order = row.text("SalesOrderNumber");
        lines.computeIfAbsent(order, first -> new OrderLines(row.place().at("SalesOrderNumber")))
                .add(amount, category);
    }

    private void order(CsvRow row, Map<String, SalesPerson> people, Map<String, Account> accounts) {
        String number = row.text("SalesOrderNumber");
        OrderLines ofOrder = lines.remove(number);
        if (orders.containsKey(number)) {
            throw row.wrong("SalesOrderNumber", ProblemCode.IDENTIFIER_DUPLICATE, "each order once");
        }
        SalesPerson person = row.reference("EmployeeKey", people, "a person of sales_people.csv");
        Account account = row.reference("ResellerKey", accounts, "a reseller of resellers.csv");
        OrderLines complete = ofOrder == null ? new OrderLines(row.place().at("SalesOrderNumber")) : ofOrder;
        Rational amount = total(row, complete);
        orders.put(
                number,
                new Order(number, row.date("OrderDate"), person.key(), account.key(), amount, complete.categories()));
    }

    /** A line that got lost, or came twice, shows here. */
    private static Rational total(CsvRow row, OrderLines lines) {
        Rational amount = row.decimal("SalesAmount");
        if (!amount.equals(lines.total())) {
            throw new IncentiveException(Problem.error(
                    ProblemCode.MEASUREMENT_CONFLICT,
                    row.place().at("SalesAmount"),
                    amount.toString(),
                    lines.total() + ", the total of the order's lines in " + DataFile.LINES.fileName()));
        }
        return amount;
    }
}
