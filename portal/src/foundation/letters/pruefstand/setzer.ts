/** Stands in for the child that sets letters: it crashes, stays silent or answers with its own number, as told. */
process.on("message", (brief: string) => {
  if (brief.includes("Absturz")) process.exit(3);
  if (brief.includes("Fehler")) process.send?.({ fehler: "So nicht." });
  else if (!brief.includes("Schweigen")) process.send?.({ pdf: new TextEncoder().encode(String(process.pid)) });
});
process.on("disconnect", () => process.exit());
