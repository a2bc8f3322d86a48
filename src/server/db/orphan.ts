import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { run, type Binaries, type Runner } from './binary.ts'

/**
 * A server that was killed leaves its PostgreSQL running. It is asked to finish what it does and to end. A note of a
 * process that is long gone, whose number now belongs to some other program, is taken away instead.
 */
export async function stopOrphan(binaries: Binaries, runner: Runner, place: string): Promise<void> {
  const note = join(place, 'postmaster.pid')
  if (!existsSync(note)) return
  const pid = Number(readFileSync(note, 'utf8').split('\n')[0])
  if (!/postgres/.test(commandOf(pid))) {
    rmSync(note, { force: true })
    rmSync(join(place, '.s.PGSQL.5432.lock'), { force: true })
    return
  }
  const stop = (mode: string) =>
    run(binaries.pg_ctl, ['stop', '-D', place, '-m', mode, '-w', '-t', '60'], runner)
  await stop('fast').catch(() => stop('immediate'))
}

/** The command of a running process, empty when there is none. */
export function commandOf(pid: number): string {
  try {
    if (existsSync('/proc/self')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' })
  } catch {
    return ''
  }
}
