/**
 * What a typical convox.yml says, so that a link need not say it again: deflate finds these words
 * as if they had stood before the text. The likeliest stand last, where a back-reference is
 * shortest. Never change a character: every link out there was packed with it (a new one needs a
 * new version).
 */
export const DICTIONARY = `nodeSelectorLabels:
      convox.io/nodepool:
    nodeAffinityLabels:
    podSecurityContext:
    securityContext:
      runAsNonRoot: true
      readOnlyRootFilesystem: true
    gpu:
        count: 1
        vendor: nvidia
    configMounts:
      - id:
        dir:
        filename:
configs:
  - id:
    name:
    startupProbe:
      tcpSocketPort:
    grpcHealthEnabled: true
    accessControl:
      awsPodIdentity:
        policyArns:
          - "arn:aws:iam::aws:policy/AmazonS3FullAccess"
          - "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"
    volumeOptions:
      - emptyDir:
          id: "tmp"
          mountPath: "/tmp"
          medium: Memory
      - awsEfs:
          id: "shared"
          accessMode: ReadWriteMany
          mountPath: "/app/public/uploads"
    initContainer:
      image: busybox
      command: bin/migrate
    lifecycle:
      preStop: "sleep 10"
      postStart:
    dnsConfig:
      ndots: 5
    certificate:
      duration: 2160h
      id:
    ingressAnnotations:
      - nginx.ingress.kubernetes.io/limit-rpm=100
    annotations:
      - prometheus.io/scrape=true
      - service.beta.kubernetes.io/aws-load-balancer-type=nlb
    labels:
      convox.com/team: platform
    whitelist: "10.0.0.0/16,192.168.0.0/16"
    sticky: true
    singleton: true
    internal: true
    internalRouter: true
    privileged: true
    init: true
    tls:
      redirect: false
    liveness:
      path: /live
      grace: 15
      interval: 10
      timeout: 5
      successThreshold: 1
      failureThreshold: 3
    termination:
      grace: 45
    drain: 30
    timeout: 180
    deployment:
      minimum: 50
      maximum: 200
      keda:
        triggers:
          - type: aws-sqs-queue
            metadata:
              queueURL:
              queueLength: "5"
      autoscale:
        cpu:
          target: 70
    agent:
      enabled: true
      ports:
        - 8125/udp
balancers:
  tcp:
    service: worker
    ports:
      5000: 3001
labels:
params:
    type: rds-postgres
    options:
      class: db.t3.micro
      encrypted: true
      durable: true
      deletionProtection: true
      backupRetentionPeriod: 7
      preferredBackupWindow: "02:00-03:00"
    type: rds-mysql
    type: elasticache-redis
      class: cache.t3.micro
      transitEncryption: true
    type: memcached
    type: mysql
    type: mariadb
    type: postgis
timers:
  cleanup:
    schedule: "0 3 * * *"
    schedule: "*/5 * * * *"
    command: bin/cleanup
    command: bundle exec rake
    command: python manage.py
    command: npm run
    service: web
    concurrency: forbid
    parallelCount: 4
environment:
  - RAILS_ENV=production
  - NODE_ENV=production
  - SECRET_KEY_BASE
  - DATABASE_URL
  - REDIS_URL
  - LOG_LEVEL=info
  - WEB_CONCURRENCY=2
  - PORT=3000
resources:
  database:
    type: postgres
    options:
      version: 16
      storage: 20
  cache:
    type: redis
services:
  worker:
    build: ./worker
    command: bundle exec sidekiq
    command: bin/worker
    image: nginx
    build:
      path: .
      manifest: Dockerfile
      args:
    domain: \${HOST}
    port: https:
    ports:
      - 8080
    health:
      path: /health
      grace: 10
      interval: 5
      timeout: 3
    environment:
    resources:
      - database
      - cache
    scale:
      count: 2-10
      cpu: 256
      memory: 512
      limit:
        cpu: 512
        memory: 1024
      targets:
        cpu: 70
        memory: 80
"registry":"","password":"","routerType":"contour","keda":true,"vpa":true,"featureGates":"","domainInternal":"","provider":"gcp","efsFileSystemId":"fs-0123456789abcdef0","resolver":"172.20.0.10","release":"R","build":"B","rack":"production","app":"","env":""
{"settings":{"resolver":"172.20.0.10","efsFileSystemId":"fs-0123456789abcdef0"},"selection":{"kind":"node","id":"Deployment/web"}}
services:
  web:
    build: .
    port: 3000
    health: /health
    scale:
      count: 2
`
