namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>A rectangle of pixels; the origin is the upper left corner of the image.</summary>
internal readonly record struct PixelBox(int X, int Y, int Width, int Height)
{
    public int Right => X + Width;

    public int Bottom => Y + Height;

    public long Area => (long)Width * Height;

    public bool IsEmpty => Width <= 0 || Height <= 0;

    public static PixelBox Between(int left, int top, int right, int bottom) => new(left, top, right - left, bottom - top);

    public PixelBox Union(PixelBox other) =>
        Between(Math.Min(X, other.X), Math.Min(Y, other.Y), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    public PixelBox Intersect(PixelBox other) =>
        Between(Math.Max(X, other.X), Math.Max(Y, other.Y), Math.Min(Right, other.Right), Math.Min(Bottom, other.Bottom));

    public bool Overlaps(PixelBox other) => !Intersect(other).IsEmpty;

    public bool Contains(PixelBox other) => other.X >= X && other.Y >= Y && other.Right <= Right && other.Bottom <= Bottom;

    public PixelBox Padded(int by) => new(X - by, Y - by, Width + (2 * by), Height + (2 * by));

    /// <summary>The part of it that lies in an image.</summary>
    public PixelBox Within(int width, int height) => Intersect(new(0, 0, width, height));

    public PixelBox Scaled(float by) => Between(
        (int)MathF.Floor(X * by), (int)MathF.Floor(Y * by), (int)MathF.Ceiling(Right * by), (int)MathF.Ceiling(Bottom * by));

    public PixelBox MovedBy(int x, int y) => this with { X = X + x, Y = Y + y };

    /// <summary>Rows and columns exchanged. No property: the text of a record asks for all of them, and theirs.</summary>
    public PixelBox Transposed() => new(Y, X, Height, Width);
}
