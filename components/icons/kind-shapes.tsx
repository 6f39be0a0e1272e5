import type { ReactNode } from 'react'
import type { Kind } from '../../lib/kubernetes/kinds'

/** The drawing of each kind, on a grid of 16. A Service of type LoadBalancer has one of its own. */
export const KIND_SHAPES: Record<Kind | 'LoadBalancer', ReactNode> = {
  Namespace: <rect x="2.5" y="2.5" width="11" height="11" rx="1.5" strokeDasharray="2.5 2" />,
  Ingress: (
    <>
      <path d="M1.5 8h8M6.5 5l3 3-3 3" />
      <path d="M13 2.5v11" />
    </>
  ),
  HTTPProxy: (
    <>
      <path d="M1.5 8h8M6.5 5l3 3-3 3" />
      <path d="M13 2.5v2.4M13 6.8v2.4M13 11.1v2.4" />
    </>
  ),
  Certificate: (
    <>
      <circle cx="8" cy="6.2" r="3.7" />
      <path d="M5.6 9.2 4.8 14 8 12.2l3.2 1.8-.8-4.8" />
    </>
  ),
  Service: (
    <>
      <circle cx="4" cy="8" r="2" />
      <path d="M5.8 7.2 10.5 4.6M5.8 8.8l4.7 2.6" />
      <circle cx="12" cy="4" r="1.6" />
      <circle cx="12" cy="12" r="1.6" />
    </>
  ),
  LoadBalancer: (
    <>
      <path d="M3 2.5v11" />
      <path d="M3 8h10M3 8c3 0 3-4.5 6-4.5h4M3 8c3 0 3 4.5 6 4.5h4" />
    </>
  ),
  HorizontalPodAutoscaler: (
    <path d="M5 2.5v11M2.5 5 5 2.5 7.5 5M11 13.5v-11M8.5 11l2.5 2.5L13.5 11" />
  ),
  VerticalPodAutoscaler: (
    <>
      <path d="M8 4v8M5.8 6 8 3.8 10.2 6M5.8 10 8 12.2 10.2 10" />
      <path d="M3 1.8h10M3 14.2h10" />
    </>
  ),
  ScaledObject: (
    <>
      <path d="M4.5 13.5v-11M2 5l2.5-2.5L7 5" />
      <path d="M12 2.5 9 8.5h4.5l-3 5" />
    </>
  ),
  TriggerAuthentication: (
    <>
      <circle cx="5" cy="10.5" r="2.8" />
      <path d="M7 8.5 13 2.5M10.5 5l2 2" />
    </>
  ),
  PodDisruptionBudget: <path d="M8 2l5 1.8v3.7c0 3.2-2 5.3-5 6.5-3-1.2-5-3.3-5-6.5V3.8z" />,
  Deployment: (
    <>
      <rect x="5.5" y="2.5" width="8" height="8" rx="1.5" />
      <path d="M3 5.5v6.5a1.5 1.5 0 0 0 1.5 1.5H11" />
    </>
  ),
  DaemonSet: (
    <>
      <rect x="2.5" y="2.5" width="4.5" height="4.5" rx="1" />
      <rect x="9" y="2.5" width="4.5" height="4.5" rx="1" />
      <rect x="2.5" y="9" width="4.5" height="4.5" rx="1" />
      <rect x="9" y="9" width="4.5" height="4.5" rx="1" />
    </>
  ),
  CronJob: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 4.8V8l2.2 1.6" />
    </>
  ),
  ReplicaSet: (
    <>
      <rect x="2.5" y="3.5" width="3" height="9" rx="1" />
      <path d="M8.5 3.5v9M11 3.5v9M13.5 3.5v9" />
    </>
  ),
  Job: (
    <>
      <rect x="2.5" y="3.5" width="11" height="9" rx="1.5" />
      <path d="M6.7 6v4l3.3-2z" />
    </>
  ),
  Pod: (
    <>
      <path d="M8 2l5.2 3v6L8 14l-5.2-3V5z" />
      <circle cx="8" cy="8" r="1.4" />
    </>
  ),
  Secret: (
    <>
      <rect x="3" y="7" width="10" height="6.5" rx="1.5" />
      <path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2" />
    </>
  ),
  ConfigMap: (
    <>
      <rect x="2.5" y="2.5" width="11" height="11" rx="1.5" />
      <path d="M5 6h6M5 10h6" />
      <circle cx="9.5" cy="6" r="1.2" fill="currentColor" />
      <circle cx="6.5" cy="10" r="1.2" fill="currentColor" />
    </>
  ),
  ServiceAccount: (
    <>
      <circle cx="8" cy="5" r="2.5" />
      <path d="M3 13.5c.4-2.9 2.3-4.5 5-4.5s4.6 1.6 5 4.5" />
    </>
  ),
  PersistentVolumeClaim: (
    <>
      <ellipse cx="8" cy="4" rx="5" ry="1.9" />
      <path d="M3 4v8c0 1 2.2 1.9 5 1.9s5-.9 5-1.9V4M3 8c0 1 2.2 1.9 5 1.9s5-.9 5-1.9" />
    </>
  ),
  PersistentVolume: (
    <>
      <rect x="2.5" y="8.5" width="11" height="5" rx="1.5" />
      <path d="M2.7 9.5 4.6 3.6a1.5 1.5 0 0 1 1.4-1.1h4a1.5 1.5 0 0 1 1.4 1.1l1.9 5.9M5.5 11h.1M10 11h1" />
    </>
  ),
  EndpointSlice: (
    <>
      <path d="M2.5 8h4.5M10 8h3.5M8.5 2.5V5M8.5 11v2.5" />
      <circle cx="8.5" cy="8" r="1.6" />
      <path d="M2.5 6.5v3M13.5 6.5v3M7 2.5h3M7 13.5h3" />
    </>
  ),
  Release: (
    <>
      <path d="M8.5 2.5h4a1 1 0 0 1 1 1v4L8 13.2a1 1 0 0 1-1.4 0L2.8 9.4a1 1 0 0 1 0-1.4z" />
      <circle cx="10.8" cy="5.2" r=".6" fill="currentColor" />
    </>
  ),
  Build: (
    <path d="M9.8 3.2a3.5 3.5 0 0 1 4 4.6L7.5 14a1.7 1.7 0 0 1-2.4-2.4l3.2-3.2M8.3 8.4l-5.2-5M2.5 4.5l2-2" />
  ),
  Atom: (
    <>
      <ellipse cx="8" cy="8" rx="6" ry="2.5" transform="rotate(35 8 8)" />
      <ellipse cx="8" cy="8" rx="6" ry="2.5" transform="rotate(-35 8 8)" />
      <circle cx="8" cy="8" r=".7" fill="currentColor" />
    </>
  ),
  AtomVersion: (
    <>
      <path d="M4 2.5h5l3.5 3.5v7a.5.5 0 0 1-.5.5H4a.5.5 0 0 1-.5-.5V3a.5.5 0 0 1 .5-.5z" />
      <path d="M9 2.5V6h3.5M6 9h4M6 11.3h2.5" />
    </>
  ),
}
