package dev.example.mini;

import dev.example.mini.wire.Money;
import dev.example.mini.wire.MoneyJsonAdapter;
import dev.reelay.provider.spi.BalanceCall;
import dev.reelay.provider.spi.BalanceDraft;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.Leftovers;
import dev.reelay.provider.spi.RelayCall;
import dev.reelay.provider.spi.RelayRequest;
import java.util.List;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Prepares the calls that tell an account's money, as {@code MiniMapping} says.
 */
@Generated("dev.reelay.generator.processor")
public final class MiniCalls {
    private MiniCalls() {
    }

    /**
     * Prepares all of them at a relay.
     */
    public static List<BalanceCall> calls(HttpUrl baseUrl) {
        Request getMoney = RelayRequest.of(baseUrl, "GET")
                .path("money")
                .build();
        return List.of(
                new BalanceCall(
                        Set.of("mini"),
                        new RelayCall<>(getMoney, body -> BalanceDraft.read(body,
                                MoneyJsonAdapter.INSTANCE, MiniCalls::getMoney))));
    }

    private static void getMoney(Money answer, BalanceDraft draft, Leftovers at) {
        draft.remaining(at, "cents", answer.cents(), 100, 0L);
        at.keep("object", answer.object());
    }
}
