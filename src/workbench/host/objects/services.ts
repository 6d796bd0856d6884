import type { HostObject, Json } from '../hostObject';

/** What the host does with what the client reports. */
export interface ClientReports {
  /** The add-in wants its pane seen (`Visible`) or gone (`Hidden`, `Background`). */
  paneState(state: string): void;
  /** The add-in's functions can be called from now on. */
  ready(): void;
  /** `[id, succeeded, value, errorCode?]` for each call that has been answered. */
  results(results: readonly Json[]): void;
}

/** What the client makes by name when it starts. */
export function services(reports: ClientReports): Readonly<Record<string, HostObject>> {
  return {
    'Microsoft.InternalService.AddinInternalService': {
      className: 'AddinInternalService',
      methods: { NotifyActionHandlerReady: () => undefined },
    },
    'Microsoft.AppRuntime.AppRuntimeService': {
      className: 'AppRuntimeService',
      methods: { SetAppRuntimeState: (state) => reports.paneState(String(state)) },
    },
    'Microsoft.ExcelServices.CustomFunctions': {
      className: 'CustomFunctions',
      methods: {
        _SetOsfControlContainerReadyForCustomFunctions: () => reports.ready(),
        _GetEnabledFeatures: () => [],
        SetInvocationArrayResults: (results) => reports.results(results as readonly Json[]),
      },
    },
  };
}
