import { expect, it } from 'vitest';
import { readDiff } from '../../src/gate/changed-lines.js';

function changed(diff: string): Record<string, number[] | 'all'> {
  return Object.fromEntries(
    [...readDiff(diff).lines].map(([file, lines]) => [file, lines === 'all' ? lines : [...lines]]),
  );
}

it('counts added and edited lines by their new numbers', () => {
  const diff = `diff --git a/src/a.ts b/src/a.ts
index 1..2 100644
--- a/src/a.ts
+++ b/src/a.ts
@@ -1 +1 @@
-const a = 1;
+const a = 2;
@@ -9,0 +10,2 @@ function f() {
+  log(a);
+  log(b);
`;
  expect(changed(diff)).toEqual({ 'src/a.ts': [1, 10, 11] });
});

it('does not count what only moved or was indented anew', () => {
  const diff = `diff --git a/a.ts b/b.ts
--- a/a.ts
+++ b/b.ts
@@ -1,2 +0,0 @@
-log(a);
-log(b),
@@ -8,0 +7,4 @@
+if (x) {
+  log(a);
+  log(b)
+
`;
  expect(changed(diff)).toEqual({ 'b.ts': [7] });
});

it('counts a copy of what was moved', () => {
  const diff = `diff --git a/a.ts b/a.ts
--- a/a.ts
+++ b/a.ts
@@ -1 +0,0 @@
-log(a);
@@ -5,0 +5,2 @@
+log(a);
+log(a);
`;
  expect(changed(diff)).toEqual({ 'a.ts': [6] });
});

it('is not taken in by lines that look like headers', () => {
  const diff = `diff --git a/a.sql b/a.sql
--- a/a.sql
+++ b/a.sql
@@ -1 +1,2 @@
--- old comment
+++ b/evil.ts
+-- new comment
diff --git a/gone.ts b/gone.ts
--- a/gone.ts
+++ /dev/null
@@ -1 +0,0 @@
-x
`;
  expect(changed(diff)).toEqual({ 'a.sql': [1, 2] });
});

it('reads quoted names', () => {
  const diff = `diff --git "a/a \\"b\\".ts" "b/a \\"b\\".ts"
--- "a/a \\"b\\".ts"
+++ "b/a \\"b\\".ts"
@@ -0,0 +1 @@
+x
`;
  expect(changed(diff)).toEqual({ 'a "b".ts': [1] });
});

it('takes all lines of files that git does not know', () => {
  expect(readDiff('', ['new.ts']).lines.get('new.ts')).toBe('all');
});
