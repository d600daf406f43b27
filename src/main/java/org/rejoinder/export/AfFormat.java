package org.rejoinder.export;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.rejoinder.stand.FrameworkText;
import org.rejoinder.stand.MapFramework;

/** The framework of attacks of the whole map, as {@link FrameworkText#AF}: a part would have other labels. */
final class AfFormat implements Format {
    @Override
    public String ending() {
        return "af";
    }

    @Override
    public String mediaType() {
        return "text/plain; charset=utf-8";
    }

    @Override
    public byte[] write(Exhibit exhibit) {
        return FrameworkText.AF
                .write(MapFramework.of(exhibit.map(), Set.of()).framework())
                .getBytes(StandardCharsets.UTF_8);
    }
}
