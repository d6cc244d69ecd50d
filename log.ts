import pino from 'pino'
import { readConfig } from './config'

export const log = pino({ level: readConfig().logLevel })
