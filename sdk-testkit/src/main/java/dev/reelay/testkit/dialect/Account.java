package dev.reelay.testkit.dialect;

import java.math.BigDecimal;

/**
 * The account that a simulated relay bills, in units. Nothing is refused when it is overdrawn.
 *
 * @param granted all that was ever granted to the key
 * @param used what the generations cost that were accepted so far
 */
public record Account(BigDecimal granted, BigDecimal used) {
    /** What the simulator grants: 20 units. */
    public static final BigDecimal GRANT = new BigDecimal("20");

    /** What a generation costs, however long and large: 0.4 units. */
    public static final BigDecimal PRICE = new BigDecimal("0.4");

    /** Returns the account after some generations. */
    public static Account after(int accepted) {
        return new Account(GRANT, PRICE.multiply(BigDecimal.valueOf(accepted)));
    }

    /** Returns what is left. */
    public BigDecimal remaining() {
        return granted.subtract(used);
    }
}
