export { isHealthy } from './isHealthy'
export { needsSetup } from './needsSetup'
export { changeSettings, openSettings } from './settings'
export { SetupInput, setUpSite } from './setUp'
