using System.Numerics.Tensors;

namespace NewsBot.Benchmarks.Vectors;

/// <summary>Random vectors of length 1 around topics: two of one topic have a cosine of about a half.</summary>
internal sealed class TopicVectors
{
    private readonly Random _random;
    private readonly float[][] _topics;
    private readonly int _dimensions;

    public TopicVectors(int seed, int dimensions, int topics)
    {
        (_random, _dimensions) = (new Random(seed), dimensions);
        _topics = [.. Enumerable.Range(0, topics).Select(_ => Normal())];
    }

    public float[] Next()
    {
        var vector = Normal();
        TensorPrimitives.Add(vector, _topics[_random.Next(_topics.Length)], vector);
        TensorPrimitives.Divide(vector, TensorPrimitives.Norm<float>(vector), vector);
        return vector;
    }

    private float[] Normal()
    {
        var vector = new float[_dimensions];
        for (var i = 0; i < vector.Length; i += 2)
        {
            var radius = MathF.Sqrt(-2 * MathF.Log(1 - _random.NextSingle()));
            var angle = 2 * MathF.PI * _random.NextSingle();
            vector[i] = radius * MathF.Cos(angle);
            vector[i + 1] = radius * MathF.Sin(angle);
        }

        TensorPrimitives.Divide(vector, TensorPrimitives.Norm<float>(vector), vector);
        return vector;
    }
}
