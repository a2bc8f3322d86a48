import { describeFailure } from './journal.ts'
import { Refusal } from './refusal.ts'
import { startServer, type StartOptions } from './start.ts'
import { refusalText } from './words.ts'

/**
 * Runs a server as the process: until Ctrl-C or SIGTERM, which let the requests under way finish; a second signal
 * ends at once. Ends with 1 when it cannot start.
 */
export async function runServer(options: Omit<StartOptions, 'environment' | 'print'>): Promise<void> {
  try {
    const starting = startServer({ ...options, environment: process.env, print: console.log })
    let isStopping = false
    const stop = () => {
      if (isStopping) process.exit(1)
      isStopping = true
      starting
        .then((running) => running?.stop())
        .then(
          () => process.exit(0),
          () => process.exit(1),
        )
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
    const running = await starting
    if (!running) process.exit(0)
  } catch (error) {
    console.error(error instanceof Refusal ? refusalText(error) : JSON.stringify(describeFailure(error)))
    process.exit(1)
  }
}
