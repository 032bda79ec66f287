package dev.incentive.examples.adventureworks;

import java.util.List;

/** The files that are read, with the columns that are used. */
enum DataFile {
    TERRITORIES("adventureworks/territories.csv", "SalesTerritoryKey", "SalesTerritoryGroup"),
    SALES_PEOPLE(
            "adventureworks/sales_people.csv",
            "EmployeeKey",
            "SalesTerritoryKey",
            "FirstName",
            "MiddleName",
            "LastName"),
    RESELLERS("adventureworks/resellers.csv", "ResellerKey", "AnnualSales", "City", "StateProvinceName", "Country"),
    PRODUCTS("adventureworks/products.csv", "ProductKey", "Category"),
    ORDERS(
            "adventureworks/reseller_orders.csv",
            "SalesOrderNumber",
            "OrderDate",
            "EmployeeKey",
            "ResellerKey",
            "SalesAmount"),
    LINES("adventureworks/reseller_sales_lines.csv", "SalesOrderNumber", "ProductKey", "SalesAmount"),
    QUOTAS("adventureworks/sales_quota.csv", "EmployeeKey", "AppliesToQuarterStart", "SalesAmountQuota"),
    SURVEY_2017("sfo-survey/sfo_2017_nps.csv", "RESPNUM", "NETPRO"),
    SURVEY_2018("sfo-survey/sfo_2018_nps.csv", "RESPNUM", "NETPRO");

    private final String path;
    private final List<String> columns;

    DataFile(String path, String... columns) {
        this.path = path;
        this.columns = List.of(columns);
    }

    String path() {
        return path;
    }

    List<String> columns() {
        return columns;
    }

    /** The name for people. */
    String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
