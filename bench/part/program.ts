import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A server of the bench, running as a process of its own. */
export interface Program {
  url: string
  /** Writes a line to the program and answers what it prints until a line fits. */
  ask(line: string, until: RegExp): Promise<string[]>
  stop(): Promise<void>
}

/** Starts a script of the bench with options; resolves when it has printed its address. */
export async function startProgram(script: string, options: string[]): Promise<Program> {
  const path = fileURLToPath(new URL(`../${script}`, import.meta.url))
  const child = spawn(process.execPath, [path, ...options], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const read = async (until: RegExp): Promise<string[]> => {
    const heard: string[] = []
    for (;;) {
      const { done, value } = await lines.next()
      if (done) throw new Error(`${script} ended:\n${heard.join('\n')}`)
      heard.push(value)
      if (until.test(value)) return heard
    }
  }
  const url = (await read(/^http:/)).at(-1) ?? ''
  return {
    url,
    ask(line, until) {
      child.stdin.write(`${line}\n`)
      return read(until)
    },
    async stop() {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}
