/** The SHA-256 of the schema of each version, in order. Written by test/migrations/keep.ts. */
export const schemaDigests: readonly string[] = [
  "88d46d1df11befcdc8a478d5c07b6ba8be018c7ba70334409a6a315d17cb3555",
  "8b3e0c80b82251a7a891179d9b2f86373ebd8b9aed217e05976afee2da354739",
  "58521aa949210139db161d648b467f3ed8e5b963dd7daf14eb9d4bf19da36443",
  "4b267f9b2b46e80dd9a4514a2bc0849264246e3bb8c0324d793409f03fa28404",
];
