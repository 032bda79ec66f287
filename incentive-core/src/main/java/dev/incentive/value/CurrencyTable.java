package dev.incentive.value;

import java.util.HashMap;
import java.util.Map;

/** The active currencies of ISO 4217 (list one, without metals, funds and test codes) by decimals of the minor unit. */
final class CurrencyTable {

    private static final String NO_DECIMALS = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";

    private static final String TWO_DECIMALS =
            "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY "
                    + "COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG "
                    + "HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP "
                    + "MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR "
                    + "SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD "
                    + "UYU UZS VES WST XCD XCG YER ZAR ZMW ZWG";

    private static final String THREE_DECIMALS = "BHD IQD JOD KWD LYD OMR TND";

    private static final String FOUR_DECIMALS = "CLF UYW";

    private static final Map<String, Integer> DECIMALS = table();

    private CurrencyTable() {}

    static boolean contains(String code) {
        return DECIMALS.containsKey(code);
    }

    /** Decimals of a known code; 0 for an unknown one, which the caller refuses. */
    static int decimals(String code) {
        return DECIMALS.getOrDefault(code, 0);
    }

    private static Map<String, Integer> table() {
        Map<String, Integer> table = new HashMap<>();
        add(table, NO_DECIMALS, 0);
        add(table, TWO_DECIMALS, 2);
        add(table, THREE_DECIMALS, 3);
        add(table, FOUR_DECIMALS, 4);
        return table;
    }

    private static void add(Map<String, Integer> table, String codes, int decimals) {
        for (String code : codes.split(" ", -1)) {
            table.put(code, decimals);
        }
    }
}
