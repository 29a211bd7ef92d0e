package org.contactcenter.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.audit.Ground;
                new GlassModule(parts, view.views()).resources(),
