package io.clientele.kit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Around whatever begins a transaction; what joins one can't begin again by itself. */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100) // outside the transaction, which begins at PLATFORM_BEFORE + 200
class GivingWayInterceptor {

    @AroundInvoke
    Object again(InvocationContext call) throws Exception {
        return QuarkusTransaction.isActive() ? call.proceed() : GivingWay.call(call::proceed);
    }
}
