import { base64Of, bytesOf } from './base64.ts'
import { canonicalJson } from './canonical.ts'
import { curve, type OpeningKey, type SealingKey } from './sealing-key.ts'

/** What a box belongs to; authenticated with it, so that no box can be carried over to another change. */
export type BoxPlace = ChangePlace | CarryPlace

interface ChangePlace {
  purpose: 'change/1'
  book: number
  device: number
  stream: string
  number: number
  /** The change's id. */
  change: string
}

/** A box of a carried file; `device` is the author's. */
interface CarryPlace {
  purpose: 'carry/1'
  book: number
  device: number
}

/**
 * Seals a value of JSON to the server (`PROTOCOL.md` B1 to B3): whoever sealed it cannot open it again. Answers the box
 * as base64url: version, one-time point, AES-256-GCM ciphertext with tag.
 */
export async function sealBox(key: SealingKey, place: BoxPlace, value: unknown): Promise<string> {
  const { subtle } = globalThis.crypto
  const [theirs, pair] = await Promise.all([
    importPoint(bytesOf(key.public) ?? nothing),
    subtle.generateKey(curve, false, ['deriveBits']),
  ])
  const point = new Uint8Array(await subtle.exportKey('raw', pair.publicKey))
  const { cipher, iv } = await cipherOf(pair.privateKey, theirs, point, key)
  const additionalData = placeBytes(place)
  const sealed = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, cipher, padded(value))
  return base64Of(joined(new Uint8Array([version]), point, new Uint8Array(sealed)))
}

/** The value in a box; undefined when it does not open: damaged, of another place, or under another key. */
export async function openBox(key: OpeningKey, place: BoxPlace, box: string): Promise<unknown> {
  const { subtle } = globalThis.crypto
  const bytes = bytesOf(box)
  const secret = bytesOf(key.private)
  if (!bytes || !secret || bytes[0] !== version) return undefined
  const point = bytes.slice(1, 1 + pointLength)
  try {
    const [theirs, own] = await Promise.all([
      importPoint(point),
      subtle.importKey('pkcs8', secret, curve, false, ['deriveBits']),
    ])
    const { cipher, iv } = await cipherOf(own, theirs, point, key)
    const additionalData = placeBytes(place)
    const sealed = bytes.slice(1 + pointLength)
    const opened = await subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, cipher, sealed)
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(opened)) as unknown
  } catch {
    return undefined
  }
}

const version = 1
const pointLength = 65
const nothing = new Uint8Array()

/** Steps of padding, in bytes: a report of three words and one of three hundred are as long as each other. */
const step = 4096

/** The one-time point belongs to this box alone, so key and nonce may both come from it. */
async function cipherOf(own: Key, theirs: Key, point: Uint8Array, key: SealingKey) {
  const { subtle } = globalThis.crypto
  const shared = await subtle.deriveBits({ name: 'ECDH', public: theirs }, own, 256)
  const master = await subtle.importKey('raw', shared, 'HKDF', false, ['deriveBits'])
  const salt = joined(point, bytesOf(key.public) ?? nothing)
  const info = encoder.encode('so-tre-em box/1')
  const bits = await subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, master, 44 * 8)
  const cipher = await subtle.importKey('raw', bits.slice(0, 32), 'AES-GCM', false, ['encrypt', 'decrypt'])
  return { cipher, iv: new Uint8Array(bits.slice(32)) }
}

type Key = Awaited<ReturnType<typeof importPoint>>

function importPoint(point: Uint8Array<ArrayBuffer>) {
  return globalThis.crypto.subtle.importKey('raw', point, curve, false, [])
}

function placeBytes(place: BoxPlace): Uint8Array<ArrayBuffer> {
  const { purpose, book, device } = place
  const more = purpose === 'change/1' ? [place.stream, place.number, place.change] : []
  return encoder.encode(canonicalJson([purpose, book, device, ...more]))
}

/** The canonical JSON and as many spaces, which JSON does not mind, as fill the last step. */
function padded(value: unknown): Uint8Array<ArrayBuffer> {
  const content = encoder.encode(canonicalJson(value))
  const bytes = new Uint8Array(Math.ceil(content.length / step) * step).fill(0x20)
  bytes.set(content)
  return bytes
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

const encoder = new TextEncoder()
