#!/usr/bin/env bash
# Polly.Core 8.9.1: exponential retries with UseJitter and MaxDelay have no jitter any more once the back-off has reached
# MaxDelay. The cap is applied after the jitter, so that from then on every delay is MaxDelay to the tick, and clients that
# failed together come back together, which jitter is there to prevent. What to do: a DelayGenerator of one's own that
# jitters below the cap.
#
# Output seen (2026-11-30):
#   delays of 40 retries: 40
#   distinct among the last 20: 1
#   the last 20 are MaxDelay: True
set -eu
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
cat > finding.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="Polly.Core" Version="[8.9.1]" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using Polly;
using Polly.Retry;

var delays = new List<TimeSpan>();
var longest = TimeSpan.FromMilliseconds(8);
var pipeline = new ResiliencePipelineBuilder()
    .AddRetry(new RetryStrategyOptions
    {
        MaxRetryAttempts = 40,
        BackoffType = DelayBackoffType.Exponential,
        Delay = TimeSpan.FromMilliseconds(1),
        MaxDelay = longest,
        UseJitter = true,
        OnRetry = attempt => { delays.Add(attempt.RetryDelay); return default; },
    })
    .Build();
try { await pipeline.ExecuteAsync(_ => throw new InvalidOperationException()); } catch (InvalidOperationException) { }
var late = delays.Skip(20).ToList();
Console.WriteLine($"delays of 40 retries: {delays.Count}");
Console.WriteLine($"distinct among the last 20: {late.Distinct().Count()}");
Console.WriteLine($"the last 20 are MaxDelay: {late.TrueForAll(delay => delay == longest)}");
CS
dotnet run -v q | tee seen
diff seen - <<'SEEN'
delays of 40 retries: 40
distinct among the last 20: 1
the last 20 are MaxDelay: True
SEEN
