# Reference figures from R and its package survey; writes referenz.json beside this file.
# Rscript referenz.R   (R 4.2.2, survey 4.1.1)
suppressPackageStartupMessages(library(survey))
set.seed(20190704)
zahl <- function(x) format(x, digits = 17, scientific = TRUE, trim = TRUE)
liste <- function(x) paste0("[", paste(ifelse(is.na(x), "null", zahl(x)), collapse = ", "), "]")
satz <- function(...) { p <- list(...); paste0("{", paste0('"', names(p), '": ', unlist(p), collapse = ", "), "}") }
faelle <- function(n, wie) paste0("[\n    ", paste(vapply(seq_len(n), wie, ""), collapse = ",\n    "), "\n  ]")

mittelwerte <- faelle(12, function(i) {
  n <- sample(2:60, 1)
  x <- sample(1:5, n, replace = TRUE) + if (i %% 3 == 0) round(rnorm(n), 3) else 0
  w <- if (i %% 2 == 0) rep(1, n) else round(runif(n, 0.2, 5), 3)
  sicher <- sample(c(0.8, 0.9, 0.95, 0.99, 0.999), 1)
  d <- svydesign(ids = ~1, weights = ~w, data = data.frame(x, w))
  m <- svymean(~x, d)
  ci <- confint(m, level = sicher, df = n - 1)
  satz(werte = liste(x), gewichte = liste(w), sicherheit = sicher, mittelwert = zahl(coef(m)), standardfehler = zahl(SE(m)),
       standardabweichung = zahl(sqrt(coef(svyvar(~x, d)))), intervall = liste(as.numeric(ci)), effektivesN = zahl(sum(w)^2 / sum(w^2)))
})
anteile <- faelle(6, function(i) {
  n <- sample(5:40, 1); x <- rbinom(n, 1, runif(1)); w <- round(runif(n, 0.5, 3), 2)
  m <- svymean(~x, svydesign(ids = ~1, weights = ~w, data = data.frame(x, w)))
  satz(werte = liste(x), gewichte = liste(w), anteil = zahl(coef(m)), standardfehler = zahl(SE(m)))
})
wilson <- faelle(8, function(i) {
  von <- sample(c(1, 7, 20, 97, 4000), 1); treffer <- sample(0:von, 1); sicher <- sample(c(0.9, 0.95, 0.99), 1)
  ci <- suppressWarnings(prop.test(treffer, von, conf.level = sicher, correct = FALSE))$conf.int
  satz(treffer = treffer, von = von, sicherheit = sicher, intervall = liste(as.numeric(ci)))
})
anpassungen <- faelle(5, function(i) {
  n <- 80
  df <- data.frame(a = sample(c("jung", "mittel", "alt"), n, TRUE), g = sample(c("f", "m"), n, TRUE), s = sample(c("Nord", "Mitte", "West", "Ost"), n, TRUE), w = round(runif(n, 0.5, 2), 2))
  rand <- function(v) { r <- runif(length(unique(df[[v]])), 0.5, 2); data.frame(unique(df[v]), Freq = 1000 * r / sum(r)) }
  ra <- rand("a"); rg <- rand("g"); rs <- rand("s")
  r <- rake(svydesign(ids = ~1, weights = ~w, data = df), list(~a, ~g, ~s), list(ra, rg, rs), control = list(maxit = 2000, epsilon = 1e-11, verbose = FALSE))
  ps <- postStratify(svydesign(ids = ~1, weights = ~w, data = df), ~s, rs)
  raender <- function(r) paste0("{", paste0('"', r[[1]], '": ', zahl(r$Freq), collapse = ", "), "}")
  zeilen <- paste0("[", paste0('{"a": "', df$a, '", "g": "', df$g, '", "s": "', df$s, '"}', collapse = ", "), "]")
  satz(zeilen = zeilen, basisgewichte = liste(df$w), raender = paste0('{"a": ', raender(ra), ', "g": ', raender(rg), ', "s": ', raender(rs), "}"), gewichte = liste(weights(r)), nachgeschichtet = liste(weights(ps)))
})
gruppen <- faelle(6, function(i) {
  a <- sample(1:5, sample(3:30, 1), TRUE); b <- sample(1:5, sample(3:30, 1), TRUE)
  t <- t.test(b, a); k <- min(length(a), length(b)); p <- t.test(b[1:k], a[1:k], paired = TRUE)
  satz(davor = liste(a), danach = liste(b), differenz = zahl(mean(b) - mean(a)), freiheitsgrade = zahl(t$parameter), intervall = liste(as.numeric(t$conf.int)), paare = liste(as.numeric(p$conf.int)))
})
skalen <- faelle(4, function(i) {
  n <- 25; k <- sample(3:6, 1); f <- rnorm(n)
  m <- sapply(1:k, function(j) pmin(5, pmax(1, round(3 + f + rnorm(n)))))
  rest <- sapply(1:k, function(j) cor(m[, j], rowSums(m[, -j, drop = FALSE])))
  alpha <- k / (k - 1) * (1 - sum(apply(m, 2, var)) / var(rowSums(m)))
  satz(zeilen = paste0("[", paste(apply(m, 1, liste), collapse = ", "), "]"), alpha = zahl(alpha), trennschaerfen = liste(rest))
})
quantile <- faelle(40, function(i) {
  p <- c(0.6, 0.9, 0.975, 0.995, 0.9995)[(i - 1) %% 5 + 1]; df <- c(1, 2, 5, 13.7, 30, 96, 1000, 1e6)[(i - 1) %/% 5 + 1]
  satz(p = p, df = df, t = zahl(qt(p, df)))
})
writeLines(paste0('{\n  "mittelwerte": ', mittelwerte, ',\n  "anteile": ', anteile, ',\n  "wilson": ', wilson, ',\n  "anpassungen": ', anpassungen,
                  ',\n  "gruppen": ', gruppen, ',\n  "skalen": ', skalen, ',\n  "quantile": ', quantile, "\n}"), "referenz.json")
