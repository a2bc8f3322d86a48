import type { Finding } from '#check/finding.ts'
import { findingKey } from '#check/judge.ts'
import { Note } from '#ui/part/strip.tsx'
import { findingLook, findingWords } from '#ui/visit/finding/finding-words.ts'

/** What a form would bring that is worth a look; it never blocks, and what does is told when saving is tried. */
export function FormFindings({ findings }: { findings: readonly Finding[] }) {
  // the form that asks for a case says so itself, before anything is filled in
  const shown = findings.filter(({ level }) => level !== 'error' && level !== 'prompt')
  if (shown.length === 0) return null
  return (
    <div class="stack tight" role="status">
      {shown.map((finding) => (
        <Note key={findingKey(finding)} {...findingLook(finding)}>
          <p>{findingWords(finding)}</p>
        </Note>
      ))}
    </div>
  )
}
