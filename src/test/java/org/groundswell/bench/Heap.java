package org.groundswell.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/// The most that any collection left in the heap since this was made. What is in use in between says little: garbage is
/// left lying as long as there is room for it.
final class Heap {

    private final Set<String> parts = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(part -> part.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());
    private final AtomicLong most = new AtomicLong();

    Heap() {
        ManagementFactory.getGarbageCollectorMXBeans()
                .forEach(collector ->
                        ((NotificationEmitter) collector).addNotificationListener(this::heard, null, null));
    }

    long megabytes() {
        return most.get() >> 20;
    }

    private void heard(Notification notification, Object nothing) {
        if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            var left = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
                    .getGcInfo()
                    .getMemoryUsageAfterGc();
            long bytes = left.entrySet().stream()
                    .filter(part -> parts.contains(part.getKey()))
                    .mapToLong(part -> part.getValue().getUsed())
                    .sum();
            most.accumulateAndGet(bytes, Math::max);
        }
    }
}
