import { pino, type Logger } from 'pino'
import { DatabaseFailure } from './db/database.ts'

/** The server's log: route, status, duration, numbers of book and device. Never a name, a body or a query's values. */
export function createJournal(level: string): Logger {
  return pino({ level, base: null }, pino.destination({ fd: 2, sync: true }))
}

/**
 * What may be written about a failure: its kind and where it happened. Messages of errors may quote what somebody
 * typed, so they stay out.
 */
export function describeFailure(error: unknown): { error: string; code?: string; at?: string[] } {
  if (!(error instanceof Error)) return { error: typeof error }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    error: error.name,
    ...(error instanceof DatabaseFailure && { code: error.message }),
    at: frames.slice(0, 6).map((line) => line.trim()),
  }
}
