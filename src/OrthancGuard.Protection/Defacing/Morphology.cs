namespace OrthancGuard.Protection.Defacing;

/// <summary>Set operations on masks of 0 and 1, with balls measured in mm.</summary>
internal static class Morphology
{
    public static byte[] Erode(Grid grid, byte[] mask, float radius, bool edgeIsOutside = false) =>
        Where(DistanceTransform.To(grid, mask, 0, edgeIsOutside), radius, keepAbove: true);

    public static byte[] Dilate(Grid grid, byte[] mask, float radius) => Where(DistanceTransform.To(grid, mask, 1), radius, keepAbove: false);

    public static byte[] Open(Grid grid, byte[] mask, float radius) => Dilate(grid, Erode(grid, mask, radius), radius);

    /// <summary>Closes gaps up to twice the radius; the grid must leave room for the ball.</summary>
    public static byte[] Close(Grid grid, byte[] mask, float radius) => Erode(grid, Dilate(grid, mask, radius), radius);

    /// <summary>The 6-connected component with the largest weight; null where the mask is empty.</summary>
    public static byte[]? Largest(Grid grid, byte[] mask, byte[]? weight = null)
    {
        var label = new int[mask.Length];
        var best = 0;
        long bestWeight = 0;
        var next = 0;
        var queue = new int[mask.Length];
        for (var seed = 0; seed < mask.Length; seed++)
        {
            if (mask[seed] == 0 || label[seed] != 0)
            {
                continue;
            }

            next++;
            long sum = 0;
            int head = 0, tail = 0;
            queue[tail++] = seed;
            label[seed] = next;
            while (head < tail)
            {
                var at = queue[head++];
                sum += weight is null ? 1 : weight[at];
                int z = at / grid.Plane, r = at - z * grid.Plane, y = r / grid.Nx, x = r - y * grid.Nx;
                Visit(x > 0, at - 1);
                Visit(x < grid.Nx - 1, at + 1);
                Visit(y > 0, at - grid.Nx);
                Visit(y < grid.Ny - 1, at + grid.Nx);
                Visit(z > 0, at - grid.Plane);
                Visit(z < grid.Nz - 1, at + grid.Plane);
            }

            if (sum > bestWeight)
            {
                (bestWeight, best) = (sum, next);
            }

            void Visit(bool inside, int to)
            {
                if (inside && mask[to] != 0 && label[to] == 0)
                {
                    label[to] = next;
                    queue[tail++] = to;
                }
            }
        }

        if (best == 0)
        {
            return null;
        }

        var result = new byte[mask.Length];
        for (var i = 0; i < label.Length; i++)
        {
            result[i] = (byte)(label[i] == best ? 1 : 0);
        }

        return result;
    }

    /// <summary>Fills what each plane encloses, in planes across every axis: a head cut open by the field of view is still filled.</summary>
    public static byte[] FillPlanes(Grid grid, byte[] mask)
    {
        var result = (byte[])mask.Clone();
        Span<(int N, int A, int B, int Step, int StepA, int StepB)> axes =
        [
            (grid.Nz, grid.Nx, grid.Ny, grid.Plane, 1, grid.Nx),
            (grid.Ny, grid.Nx, grid.Nz, grid.Nx, 1, grid.Plane),
            (grid.Nx, grid.Ny, grid.Nz, 1, grid.Nx, grid.Plane),
        ];
        foreach (var (n, a, b, step, stepA, stepB) in axes)
        {
            Parallel.For(0, n, plane =>
            {
                var outside = new bool[a * b];
                var stack = new Stack<int>();
                void Push(int i, int j)
                {
                    if (mask[plane * step + i * stepA + j * stepB] == 0 && !outside[i + j * a])
                    {
                        outside[i + j * a] = true;
                        stack.Push(i + j * a);
                    }
                }

                for (var i = 0; i < a; i++)
                {
                    Push(i, 0);
                    Push(i, b - 1);
                }

                for (var j = 0; j < b; j++)
                {
                    Push(0, j);
                    Push(a - 1, j);
                }

                while (stack.TryPop(out var at))
                {
                    int i = at % a, j = at / a;
                    if (i > 0)
                    {
                        Push(i - 1, j);
                    }

                    if (i < a - 1)
                    {
                        Push(i + 1, j);
                    }

                    if (j > 0)
                    {
                        Push(i, j - 1);
                    }

                    if (j < b - 1)
                    {
                        Push(i, j + 1);
                    }
                }

                for (var k = 0; k < outside.Length; k++)
                {
                    if (!outside[k])
                    {
                        result[plane * step + k % a * stepA + k / a * stepB] = 1;
                    }
                }
            });
        }

        return result;
    }

    private static byte[] Where(float[] distance, float radius, bool keepAbove)
    {
        var result = new byte[distance.Length];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = (byte)((distance[i] > radius) == keepAbove ? 1 : 0);
        }

        return result;
    }
}
