import type { Container } from '../../kubernetes/kind-types'
import type { Scale } from '../../manifest/service/scale'
import type { Draft } from '../../provenance/draft'
import { derive, type Sourced } from '../../provenance/sourced'

const GPU_KEYS: Readonly<Record<string, string>> = {
  nvidia: 'nvidia.com/gpu',
  'nvidia.com': 'nvidia.com/gpu',
  amd: 'amd.com/gpu',
  'amd.com': 'amd.com/gpu',
}

/** The name of a vendor's GPUs among a node's resources; unknown vendors count as NVIDIA. */
export function gpuKey(vendor: string): string {
  return (Object.hasOwn(GPU_KEYS, vendor) && GPU_KEYS[vendor]) || 'nvidia.com/gpu'
}

/**
 * Requests and limits of the main container. Memory is its own limit unless another is written.
 * Facts, section 5.15.
 */
export function containerResources({
  cpu,
  memory,
  limit,
  gpu,
}: Scale): Draft<NonNullable<Container['resources']>> {
  const gpus =
    gpu.count.value === 0
      ? {}
      : {
          [gpuKey(gpu.vendor.value)]: derive('scale-gpu', [gpu.count, gpu.vendor], (count) =>
            String(count),
          ),
        }
  return {
    limits: {
      ...gpus,
      cpu: limit.cpu.value > 0 ? millicores(limit.cpu) : undefined,
      memory:
        limit.memory.value > 0
          ? mebibytes(limit.memory)
          : memory.value > 0
            ? mebibytes(derive('memory-is-its-limit', [limit.memory, memory], (_, size) => size))
            : undefined,
    },
    requests: {
      ...gpus,
      cpu: cpu.value === 0 ? undefined : millicores(cpu),
      memory: memory.value === 0 ? undefined : mebibytes(memory),
    },
  }
}

function millicores(cpu: Sourced<number>): Sourced<string> {
  return derive(cpu.rule ?? 'scale-cpu', [cpu], (value) => `${value}m`)
}

function mebibytes(memory: Sourced<number>): Sourced<string> {
  return derive(memory.rule ?? 'scale-memory', [memory], (value) => `${value}Mi`)
}
