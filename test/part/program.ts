import { spawn } from 'node:child_process'
import { root } from './house.ts'

/** A running program of the product, watched by what it prints. */
export interface Program {
  readonly output: string
  readonly pid: number
  /** Resolves with the first match in the output; rejects when the program ends without it. */
  printed(pattern: RegExp): Promise<RegExpExecArray>
  /** The exit code, null when a signal ended it. */
  readonly ended: Promise<number | null>
  signal(name: NodeJS.Signals): Promise<number | null>
}

/** Starts a TypeScript file of the repository as its own process, on a free port. */
export function startProgram(
  file: string,
  environment: Record<string, string>,
  options: readonly string[] = [],
): Program {
  const child = spawn(process.execPath, [file, ...options], {
    cwd: root,
    env: { ...process.env, PORT: '0', ...environment },
  })
  let output = ''
  const watchers = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      for (const watch of watchers) watch()
    })
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return {
    get output() {
      return output
    },
    pid: child.pid ?? 0,
    ended,
    printed(pattern) {
      return new Promise((resolve, reject) => {
        const watch = () => {
          const match = pattern.exec(output)
          if (match) resolve(match)
        }
        watchers.add(watch)
        watch()
        void ended.then((code) => reject(new Error(`ended with ${code} before ${pattern}:\n${output}`)))
      })
    },
    signal(name) {
      child.kill(name)
      return ended
    },
  }
}
