#pragma once

/// Makes icons and style sheet of the (static) library reachable. In no namespace: Q_INIT_RESOURCE demands it.
void initMetaflowUiResources();
